; LLVM 22.1.0, sources a96a07811cacb3c38c65661048f532c25299952160d8b93f08449de91460ca92
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_average_pool_gradient_dense(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.40.i = getelementptr i8, ptr %.1, i64 112
  %.41.i = load i64, ptr %.40.i, align 8, !noalias !0
  %.70.i = getelementptr i8, ptr %.1, i64 120
  %.71.i = load i64, ptr %.70.i, align 8, !noalias !0
  %.104.i = getelementptr i8, ptr %.1, i64 64
  %.105.i = load i64, ptr %.104.i, align 8, !noalias !0
  %.134.i = getelementptr i8, ptr %.1, i64 72
  %.135.i = load i64, ptr %.134.i, align 8, !noalias !0
  %.165.i = getelementptr i8, ptr %.1, i64 80
  %.166.i = load i64, ptr %.165.i, align 8, !noalias !0
  %.199.i = getelementptr i8, ptr %.1, i64 96
  %.200.i = load i64, ptr %.199.i, align 8, !noalias !0
  %.232.i = getelementptr i8, ptr %.1, i64 104
  %.233.i = load i64, ptr %.232.i, align 8, !noalias !0
  %.265.i = getelementptr i8, ptr %.1, i64 88
  %.266.i = load i64, ptr %.265.i, align 8, !noalias !0
  %.268.i = mul i64 %.266.i, %.200.i
  %.308.i = sub i64 %.4, %.3
  %factor.op.mul222 = mul i64 %.268.i, %.233.i
  %.354.i223.not = icmp slt i64 %.308.i, 1
  br i1 %.354.i223.not, label %f32_average_pool_gradient_dense.body.exit, label %B468.if.i.lr.ph

B468.if.i.lr.ph:                                  ; preds = %.6
  %.136.i = mul i64 %.135.i, %.105.i
  %.167.i = mul i64 %.136.i, %.166.i
  %.72.i = mul i64 %.71.i, %.41.i
  %.424.i = getelementptr i8, ptr %.1, i64 32
  %.425.i = load i64, ptr %.424.i, align 8, !noalias !0
  %.426.i = lshr i64 %.425.i, 48
  %.428.i = load ptr, ptr %.2, align 8, !noalias !0
  %.429.i = and i64 %.425.i, 281474976710655
  %.430.i = getelementptr i64, ptr %.428.i, i64 %.426.i
  %.438.i = shl i64 %.167.i, 2
  %spec.select202 = tail call i64 @llvm.smax.i64(i64 %.167.i, i64 0)
  %.524.i209.not = icmp slt i64 %.167.i, 1
  %.656.i219.not = icmp slt i64 %factor.op.mul222, 1
  %0 = getelementptr i8, ptr %.1, i64 16
  %.35.i154 = getelementptr i8, ptr %.1, i64 152
  %.66.i156 = getelementptr i8, ptr %.1, i64 200
  %.35.i157 = getelementptr i8, ptr %.1, i64 136
  %.66.i160 = getelementptr i8, ptr %.1, i64 184
  %.43.i = getelementptr i8, ptr %.1, i64 160
  %.146.i = getelementptr i8, ptr %.1, i64 56
  %.182.i = getelementptr i8, ptr %.1, i64 208
  %.35.i163 = getelementptr i8, ptr %.1, i64 144
  %.66.i166 = getelementptr i8, ptr %.1, i64 192
  %.43.i37 = getelementptr i8, ptr %.1, i64 168
  %.182.i47 = getelementptr i8, ptr %.1, i64 216
  %.43.i81 = getelementptr i8, ptr %.1, i64 176
  %.78.i83 = getelementptr i8, ptr %.1, i64 128
  %.182.i91 = getelementptr i8, ptr %.1, i64 224
  %.871.i215.not = icmp slt i64 %.72.i, 1
  %1 = mul i64 %.167.i, %.3
  %2 = shl i64 %1, 2
  %3 = shl nuw i64 %spec.select202, 2
  br label %B468.if.i

B466.i.loopexit:                                  ; preds = %B714.i.loopexit, %B678.i
  %indvar.next = add nuw nsw i64 %indvar, 1
  %exitcond227.not = icmp eq i64 %indvar.next, %.308.i
  br i1 %exitcond227.not, label %f32_average_pool_gradient_dense.body.exit, label %B468.if.i

B678.i:                                           ; preds = %B596.if.i.preheader, %B468.if.i
  %factor.op.mul.reass = mul i64 %factor.op.mul222, %.295.i.0224
  br i1 %.656.i219.not, label %B466.i.loopexit, label %B716.if.i.lr.ph

B716.if.i.lr.ph:                                  ; preds = %B678.i
  %.36.i155 = load i64, ptr %.35.i154, align 8, !noalias !3
  %.67.i = load i64, ptr %.66.i156, align 8, !noalias !3
  %.36.i158 = load i64, ptr %.35.i157, align 8, !noalias !6
  %.67.i161 = load i64, ptr %.66.i160, align 8, !noalias !6
  %.44.i = load i64, ptr %.43.i, align 8, !noalias !9
  %.147.i = load i64, ptr %.146.i, align 8, !noalias !9
  %.148.not.i = icmp eq i64 %.147.i, 0
  %.11.i27.i = add i64 %.44.i, -1
  %.36.i164 = load i64, ptr %.35.i163, align 8, !noalias !12
  %.67.i167 = load i64, ptr %.66.i166, align 8, !noalias !12
  %.44.i38 = load i64, ptr %.43.i37, align 8, !noalias !15
  %.11.i27.i52 = add i64 %.44.i38, -1
  %.763.i = load i64, ptr %0, align 8, !noalias !0
  %.764.i = lshr i64 %.763.i, 48
  %.767.i = and i64 %.763.i, 281474976710655
  %.768.i = getelementptr i64, ptr %.428.i, i64 %.764.i
  br label %B716.if.i

B714.i.loopexit:                                  ; preds = %B1504.i, %f32_pool_counted.body.exit118
  %exitcond226.not = icmp eq i64 %factor.op.mul222, %.669.i
  br i1 %exitcond226.not, label %B466.i.loopexit, label %B716.if.i

B1278.i:                                          ; preds = %f32_pool_gradient_line.body.exit
  %.11.i = udiv i64 %.10.i14.reass, %.36.i9
  %.13.i = udiv i64 %.12.i.reass, %.36.i9
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.66.i, i64 %.13.i)
  %.961.i = sub i64 %.15.i, %.11.i
  %.1004.i212.not = icmp slt i64 %.961.i, 1
  br i1 %.1004.i212.not, label %B1504.i, label %B1370.if.i.lr.ph

B1370.if.i.lr.ph:                                 ; preds = %B1278.i
  %.1044.i = add nsw i64 %.305.i, %.68.i
  br label %B1370.if.i

B1504.i:                                          ; preds = %B1370.if.i, %B1278.i, %B1226.if.i, %f32_pool_gradient_line.body.exit
  %exitcond.not = icmp eq i64 %.72.i, %.884.i
  br i1 %exitcond.not, label %B714.i.loopexit, label %B1226.if.i

B468.if.i:                                        ; preds = %B468.if.i.lr.ph, %B466.i.loopexit
  %indvar = phi i64 [ 0, %B468.if.i.lr.ph ], [ %indvar.next, %B466.i.loopexit ]
  %.295.i.0224 = phi i64 [ %.3, %B468.if.i.lr.ph ], [ %.367.i, %B466.i.loopexit ]
  %.367.i = add i64 %.295.i.0224, 1
  %.431.i = load ptr, ptr %.430.i, align 8, !noalias !0
  %.432.i = getelementptr i8, ptr %.431.i, i64 %.429.i
  %.439.i = mul i64 %.438.i, %.295.i.0224
  %.440.i = getelementptr i8, ptr %.432.i, i64 %.439.i
  br i1 %.524.i209.not, label %B678.i, label %B596.if.i.preheader

B596.if.i.preheader:                              ; preds = %B468.if.i
  %4 = mul i64 %.438.i, %indvar
  %5 = getelementptr i8, ptr %.431.i, i64 %2
  %6 = getelementptr i8, ptr %5, i64 %.429.i
  %scevgep = getelementptr i8, ptr %6, i64 %4
  tail call void @llvm.memset.p0.i64(ptr align 4 %scevgep, i8 0, i64 %3, i1 false), !noalias !0
  br label %B678.i

B716.if.i:                                        ; preds = %B716.if.i.lr.ph, %B714.i.loopexit
  %.599.i.0220 = phi i64 [ 0, %B716.if.i.lr.ph ], [ %.669.i, %B714.i.loopexit ]
  %.669.i = add nuw nsw i64 %.599.i.0220, 1
  %.695.i = udiv i64 %.599.i.0220, %.233.i
  %.697.i = udiv i64 %.695.i, %.200.i
  %.703.i = mul nsw i64 %.697.i, %.200.i
  %.704.i.recomposed = urem i64 %.695.i, %.200.i
  %.709.i = mul nsw i64 %.695.i, %.233.i
  %.710.i.recomposed = urem i64 %.599.i.0220, %.233.i
  %.37.i = mul nsw i64 %.710.i.recomposed, %.36.i155
  %.68.i = sub nsw i64 %.37.i, %.67.i
  %.6.i11 = sub i64 0, %.68.i
  %.37.i159 = mul nsw i64 %.36.i158, %.697.i
  %.68.i162 = sub nsw i64 %.37.i159, %.67.i161
  %.8.i28.i = sub i64 %.105.i, %.68.i162
  br i1 %.148.not.i, label %B338.i102, label %B238.i90

B238.i90:                                         ; preds = %B716.if.i
  %.183.i = load i64, ptr %.182.i, align 8, !noalias !9
  %.8.i.i = add i64 %.8.i28.i, %.183.i
  %.10.i.i = tail call i64 @llvm.smax.i64(i64 %.8.i.i, i64 0)
  %.12.i.i = add i64 %.11.i27.i, %.10.i.i
  %.13.i.i = udiv i64 %.12.i.i, %.44.i
  %.15.i.i = tail call i64 @llvm.smin.i64(i64 %.41.i, i64 %.13.i.i)
  %.37.i165 = mul nsw i64 %.36.i164, %.704.i.recomposed
  %.68.i168 = sub nsw i64 %.37.i165, %.67.i167
  %.183.i48 = load i64, ptr %.182.i47, align 8, !noalias !15
  %.187.i49 = sub i64 %.135.i, %.68.i168
  %.8.i.i50 = add i64 %.187.i49, %.183.i48
  %.10.i.i51 = tail call i64 @llvm.smax.i64(i64 %.8.i.i50, i64 0)
  %.12.i.i53 = add i64 %.11.i27.i52, %.10.i.i51
  %.13.i.i54 = udiv i64 %.12.i.i53, %.44.i38
  %.15.i.i55 = tail call i64 @llvm.smin.i64(i64 %.71.i, i64 %.13.i.i54)
  %.44.i82 = load i64, ptr %.43.i81, align 8, !noalias !18
  %.79.i84 = load i64, ptr %.78.i83, align 8, !noalias !18
  %.183.i92 = load i64, ptr %.182.i91, align 8, !noalias !18
  %.187.i93 = sub i64 %.166.i, %.68.i
  %.8.i.i94 = add i64 %.187.i93, %.183.i92
  %.10.i.i95 = tail call i64 @llvm.smax.i64(i64 %.8.i.i94, i64 0)
  %.11.i27.i96 = add i64 %.44.i82, -1
  %.12.i.i97 = add i64 %.11.i27.i96, %.10.i.i95
  %.13.i.i98 = udiv i64 %.12.i.i97, %.44.i82
  %.15.i.i99 = tail call i64 @llvm.smin.i64(i64 %.79.i84, i64 %.13.i.i98)
  br label %f32_pool_counted.body.exit118

B338.i102:                                        ; preds = %B716.if.i
  %.6.i.i = sub i64 0, %.68.i162
  %.10.i29.i = tail call i64 @llvm.smax.i64(i64 %.8.i28.i, i64 0)
  %.12.i31.i = add i64 %.11.i27.i, %.10.i29.i
  %.13.i32.i = udiv i64 %.12.i31.i, %.44.i
  %.15.i33.i = tail call i64 @llvm.smin.i64(i64 %.41.i, i64 %.13.i32.i)
  %.8.i35.i = tail call i64 @llvm.smax.i64(i64 %.6.i.i, i64 0)
  %.10.i37.i = add i64 %.11.i27.i, %.8.i35.i
  %.11.i.i = udiv i64 %.10.i37.i, %.44.i
  %.222.i = sub nsw i64 %.15.i33.i, %.11.i.i
  %.224.i = tail call i64 @llvm.smax.i64(i64 %.222.i, i64 0)
  %.37.i165235 = mul nsw i64 %.36.i164, %.704.i.recomposed
  %.68.i168236 = sub nsw i64 %.37.i165235, %.67.i167
  %.6.i.i66 = sub i64 0, %.68.i168236
  %.8.i28.i59 = sub nsw i64 %.135.i, %.68.i168236
  %.10.i29.i60 = tail call i64 @llvm.smax.i64(i64 %.8.i28.i59, i64 0)
  %.12.i31.i62 = add i64 %.11.i27.i52, %.10.i29.i60
  %.13.i32.i63 = udiv i64 %.12.i31.i62, %.44.i38
  %.15.i33.i64 = tail call i64 @llvm.smin.i64(i64 %.71.i, i64 %.13.i32.i63)
  %.8.i35.i67 = tail call i64 @llvm.smax.i64(i64 %.6.i.i66, i64 0)
  %.10.i37.i69 = add i64 %.11.i27.i52, %.8.i35.i67
  %.11.i.i70 = udiv i64 %.10.i37.i69, %.44.i38
  %.222.i72 = sub nsw i64 %.15.i33.i64, %.11.i.i70
  %.224.i73 = tail call i64 @llvm.smax.i64(i64 %.222.i72, i64 0)
  %.44.i82188 = load i64, ptr %.43.i81, align 8, !noalias !21
  %.79.i84190 = load i64, ptr %.78.i83, align 8, !noalias !21
  %.8.i28.i103 = sub nsw i64 %.166.i, %.68.i
  %.10.i29.i104 = tail call i64 @llvm.smax.i64(i64 %.8.i28.i103, i64 0)
  %.11.i30.i105 = add i64 %.44.i82188, -1
  %.12.i31.i106 = add i64 %.11.i30.i105, %.10.i29.i104
  %.13.i32.i107 = udiv i64 %.12.i31.i106, %.44.i82188
  %.15.i33.i108 = tail call i64 @llvm.smin.i64(i64 %.79.i84190, i64 %.13.i32.i107)
  %.8.i35.i111 = tail call i64 @llvm.smax.i64(i64 %.6.i11, i64 0)
  %.10.i37.i113 = add i64 %.11.i30.i105, %.8.i35.i111
  %.11.i.i114 = udiv i64 %.10.i37.i113, %.44.i82188
  %.222.i116 = sub nsw i64 %.15.i33.i108, %.11.i.i114
  %.224.i117 = tail call i64 @llvm.smax.i64(i64 %.222.i116, i64 0)
  br label %f32_pool_counted.body.exit118

f32_pool_counted.body.exit118:                    ; preds = %B238.i90, %B338.i102
  %.68.i168240 = phi i64 [ %.68.i168236, %B338.i102 ], [ %.68.i168, %B238.i90 ]
  %storemerge.i30237 = phi i64 [ %.224.i, %B338.i102 ], [ %.15.i.i, %B238.i90 ]
  %.66.i = phi i64 [ %.79.i84190, %B338.i102 ], [ %.79.i84, %B238.i90 ]
  %.36.i9 = phi i64 [ %.44.i82188, %B338.i102 ], [ %.44.i82, %B238.i90 ]
  %.224.i73.pn = phi i64 [ %.224.i73, %B338.i102 ], [ %.15.i.i55, %B238.i90 ]
  %storemerge.i101 = phi i64 [ %.224.i117, %B338.i102 ], [ %.15.i.i99, %B238.i90 ]
  %.726.i193 = mul nsw i64 %.224.i73.pn, %storemerge.i30237
  %.730.i = mul nsw i64 %.726.i193, %storemerge.i101
  %.732.i = tail call i64 @llvm.smax.i64(i64 %.730.i, i64 1)
  %.769.i = load ptr, ptr %.768.i, align 8, !noalias !0
  %.770.i = getelementptr i8, ptr %.769.i, i64 %.767.i
  %.779.i = add nsw i64 %.599.i.0220, %factor.op.mul.reass
  %.780.i = shl nsw i64 %.779.i, 2
  %.781.i = getelementptr i8, ptr %.770.i, i64 %.780.i
  %.782.i = load float, ptr %.781.i, align 4, !noalias !0
  %.783.i = uitofp nneg i64 %.732.i to float
  %.787.i = fdiv float %.782.i, %.783.i
  br i1 %.871.i215.not, label %B714.i.loopexit, label %B1226.if.i.lr.ph

B1226.if.i.lr.ph:                                 ; preds = %f32_pool_counted.body.exit118
  %.8.i12 = tail call i64 @llvm.smax.i64(i64 %.6.i11, i64 0)
  %invariant.op = add nsw i64 %.8.i12, -1
  %.8.i = sub nsw i64 %.166.i, %.68.i
  %.10.i = tail call i64 @llvm.smax.i64(i64 %.8.i, i64 0)
  %invariant.op218 = add nsw i64 %.10.i, -1
  %.10.i14.reass = add i64 %.36.i9, %invariant.op
  %.12.i.reass = add i64 %.36.i9, %invariant.op218
  br label %B1226.if.i

B1226.if.i:                                       ; preds = %B1226.if.i.lr.ph, %B1504.i
  %.815.i.0216 = phi i64 [ 0, %B1226.if.i.lr.ph ], [ %.884.i, %B1504.i ]
  %.884.i = add nuw nsw i64 %.815.i.0216, 1
  %.40.i124 = udiv i64 %.815.i.0216, %.71.i
  %.73.i = mul nsw i64 %.40.i124, %.44.i
  %.74.i = add nsw i64 %.73.i, %.68.i162
  %.108.i = mul nsw i64 %.40.i124, %.71.i
  %.109.i.recomposed = urem i64 %.815.i.0216, %.71.i
  %.142.i = mul nsw i64 %.109.i.recomposed, %.44.i38
  %.143.i = add nsw i64 %.142.i, %.68.i168240
  %.148.i = icmp sgt i64 %.74.i, -1
  %.181.not.i = icmp slt i64 %.74.i, %.105.i
  %or.cond.not206.not208 = select i1 %.148.i, i1 %.181.not.i, i1 false
  %.192.i = icmp sgt i64 %.143.i, -1
  %or.cond204.not207 = select i1 %or.cond.not206.not208, i1 %.192.i, i1 false
  %.225.not.i = icmp slt i64 %.143.i, %.135.i
  %or.cond205 = select i1 %or.cond204.not207, i1 %.225.not.i, i1 false
  br i1 %or.cond205, label %f32_pool_gradient_line.body.exit, label %B1504.i

f32_pool_gradient_line.body.exit:                 ; preds = %B1226.if.i
  %.266.i128 = mul nsw i64 %.74.i, %.135.i
  %.270.i = add nuw nsw i64 %.143.i, %.266.i128
  %.305.i = mul nsw i64 %.270.i, %.166.i
  %.917.i = icmp sgt i64 %.305.i, -1
  br i1 %.917.i, label %B1278.i, label %B1504.i

B1370.if.i:                                       ; preds = %B1370.if.i.lr.ph, %B1370.if.i
  %.951.i.0214 = phi i64 [ %.961.i, %B1370.if.i.lr.ph ], [ %.1013.i, %B1370.if.i ]
  %.948.i.0213 = phi i64 [ %.11.i, %B1370.if.i.lr.ph ], [ %.1017.i, %B1370.if.i ]
  %.1013.i = add nsw i64 %.951.i.0214, -1
  %.1017.i = add i64 %.948.i.0213, 1
  %.1075.i = mul nsw i64 %.948.i.0213, %.36.i9
  %.1076.i = add nsw i64 %.1044.i, %.1075.i
  %.1077.i = shl nsw i64 %.1076.i, 2
  %.1079.i = getelementptr i8, ptr %.440.i, i64 %.1077.i
  %.1080.i = load float, ptr %.1079.i, align 4, !noalias !0
  %.1082.i = fadd float %.787.i, %.1080.i
  store float %.1082.i, ptr %.1079.i, align 4, !noalias !0
  %.1004.i = icmp samesign ugt i64 %.951.i.0214, 1
  br i1 %.1004.i, label %B1370.if.i, label %B1504.i

f32_average_pool_gradient_dense.body.exit:        ; preds = %B466.i.loopexit, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_average_pool_gradient_dense.body: %retptr"}
!2 = distinct !{!2, !"f32_average_pool_gradient_dense.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_pool_gradient_above.body: %retptr"}
!5 = distinct !{!5, !"f32_pool_gradient_above.body"}
!6 = !{!7, !1}
!7 = distinct !{!7, !8, !"f32_pool_gradient_above.body: %retptr"}
!8 = distinct !{!8, !"f32_pool_gradient_above.body"}
!9 = !{!10, !1}
!10 = distinct !{!10, !11, !"f32_pool_counted.body: %retptr"}
!11 = distinct !{!11, !"f32_pool_counted.body"}
!12 = !{!13, !1}
!13 = distinct !{!13, !14, !"f32_pool_gradient_above.body: %retptr"}
!14 = distinct !{!14, !"f32_pool_gradient_above.body"}
!15 = !{!16, !1}
!16 = distinct !{!16, !17, !"f32_pool_counted.body: %retptr"}
!17 = distinct !{!17, !"f32_pool_counted.body"}
!18 = !{!19, !1}
!19 = distinct !{!19, !20, !"f32_pool_counted.body: %retptr"}
!20 = distinct !{!20, !"f32_pool_counted.body"}
!21 = !{!22, !1}
!22 = distinct !{!22, !20, !"f32_pool_counted.body: %retptr:thread"}
