; LLVM 22.1.0, sources 92f7e35d79fb8c3fca7a94062ca25f4287284d25a6a5f87121eeafaf8f89b344
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
  %.300.i = getelementptr i8, ptr %.1, i64 176
  %.301.i = load i64, ptr %.300.i, align 8, !noalias !0
  %.341.i = sub i64 %.4, %.3
  %factor.op.mul222 = mul i64 %.268.i, %.233.i
  %.387.i223.not = icmp slt i64 %.341.i, 1
  br i1 %.387.i223.not, label %f32_average_pool_gradient_dense.body.exit, label %B520.if.i.lr.ph

B520.if.i.lr.ph:                                  ; preds = %.6
  %.136.i = mul i64 %.135.i, %.105.i
  %.167.i = mul i64 %.136.i, %.166.i
  %.72.i = mul i64 %.71.i, %.41.i
  %.457.i = getelementptr i8, ptr %.1, i64 32
  %.458.i = load i64, ptr %.457.i, align 8, !noalias !0
  %.459.i = lshr i64 %.458.i, 48
  %.461.i = load ptr, ptr %.2, align 8, !noalias !0
  %.462.i = and i64 %.458.i, 281474976710655
  %.463.i = getelementptr i64, ptr %.461.i, i64 %.459.i
  %.471.i = shl i64 %.167.i, 2
  %spec.select203 = tail call i64 @llvm.smax.i64(i64 %.167.i, i64 0)
  %.557.i210.not = icmp slt i64 %.167.i, 1
  %.689.i219.not = icmp slt i64 %factor.op.mul222, 1
  %0 = getelementptr i8, ptr %.1, i64 16
  %.35.i155 = getelementptr i8, ptr %.1, i64 152
  %.66.i157 = getelementptr i8, ptr %.1, i64 200
  %.9.i13 = add i64 %.301.i, -1
  %.65.i = getelementptr i8, ptr %.1, i64 128
  %.35.i158 = getelementptr i8, ptr %.1, i64 136
  %.66.i161 = getelementptr i8, ptr %.1, i64 184
  %.43.i = getelementptr i8, ptr %.1, i64 160
  %.146.i = getelementptr i8, ptr %.1, i64 56
  %.182.i = getelementptr i8, ptr %.1, i64 208
  %.35.i164 = getelementptr i8, ptr %.1, i64 144
  %.66.i167 = getelementptr i8, ptr %.1, i64 192
  %.43.i37 = getelementptr i8, ptr %.1, i64 168
  %.182.i47 = getelementptr i8, ptr %.1, i64 216
  %.182.i91 = getelementptr i8, ptr %.1, i64 224
  %.916.i216.not = icmp slt i64 %.72.i, 1
  %1 = mul i64 %.167.i, %.3
  %2 = shl i64 %1, 2
  %3 = shl nuw i64 %spec.select203, 2
  %.11.i27.i96 = add i64 %.301.i, -1
  %invariant.op = add i64 %.301.i, -1
  br label %B520.if.i

B518.i.loopexit:                                  ; preds = %B766.i.loopexit, %B730.i
  %indvar.next = add nuw nsw i64 %indvar, 1
  %exitcond228.not = icmp eq i64 %indvar.next, %.341.i
  br i1 %exitcond228.not, label %f32_average_pool_gradient_dense.body.exit, label %B520.if.i

B730.i:                                           ; preds = %B648.if.i.preheader, %B520.if.i
  %factor.op.mul.reass = mul i64 %factor.op.mul222, %.328.i.0224
  br i1 %.689.i219.not, label %B518.i.loopexit, label %B768.if.i.lr.ph

B768.if.i.lr.ph:                                  ; preds = %B730.i
  %.36.i156 = load i64, ptr %.35.i155, align 8, !noalias !3
  %.67.i = load i64, ptr %.66.i157, align 8, !noalias !3
  %.66.i = load i64, ptr %.65.i, align 8, !noalias !6
  %.36.i159 = load i64, ptr %.35.i158, align 8, !noalias !9
  %.67.i162 = load i64, ptr %.66.i161, align 8, !noalias !9
  %.44.i = load i64, ptr %.43.i, align 8, !noalias !12
  %.147.i = load i64, ptr %.146.i, align 8, !noalias !12
  %.148.not.i = icmp eq i64 %.147.i, 0
  %.11.i27.i = add i64 %.44.i, -1
  %.36.i165 = load i64, ptr %.35.i164, align 8, !noalias !15
  %.67.i168 = load i64, ptr %.66.i167, align 8, !noalias !15
  %.44.i38 = load i64, ptr %.43.i37, align 8, !noalias !18
  %.11.i27.i52 = add i64 %.44.i38, -1
  %.808.i = load i64, ptr %0, align 8, !noalias !0
  %.809.i = lshr i64 %.808.i, 48
  %.812.i = and i64 %.808.i, 281474976710655
  %.813.i = getelementptr i64, ptr %.461.i, i64 %.809.i
  br label %B768.if.i

B766.i.loopexit:                                  ; preds = %B1516.i, %f32_pool_counted.body.exit118
  %exitcond227.not = icmp eq i64 %factor.op.mul222, %.702.i
  br i1 %exitcond227.not, label %B518.i.loopexit, label %B768.if.i

B1430.if.i.lr.ph:                                 ; preds = %f32_pool_gradient_line.body.exit
  %.1085.i = add nsw i64 %.305.i, %.68.i
  br label %B1430.if.i

B1516.i:                                          ; preds = %B1430.if.i, %f32_pool_gradient_line.body.exit, %B1346.if.i
  %exitcond.not = icmp eq i64 %.72.i, %.929.i
  br i1 %exitcond.not, label %B766.i.loopexit, label %B1346.if.i

B520.if.i:                                        ; preds = %B520.if.i.lr.ph, %B518.i.loopexit
  %indvar = phi i64 [ 0, %B520.if.i.lr.ph ], [ %indvar.next, %B518.i.loopexit ]
  %.328.i.0224 = phi i64 [ %.3, %B520.if.i.lr.ph ], [ %.400.i, %B518.i.loopexit ]
  %.400.i = add i64 %.328.i.0224, 1
  %.464.i = load ptr, ptr %.463.i, align 8, !noalias !0
  %.465.i = getelementptr i8, ptr %.464.i, i64 %.462.i
  %.472.i = mul i64 %.471.i, %.328.i.0224
  %.473.i = getelementptr i8, ptr %.465.i, i64 %.472.i
  br i1 %.557.i210.not, label %B730.i, label %B648.if.i.preheader

B648.if.i.preheader:                              ; preds = %B520.if.i
  %4 = mul i64 %.471.i, %indvar
  %5 = getelementptr i8, ptr %.464.i, i64 %2
  %6 = getelementptr i8, ptr %5, i64 %.462.i
  %scevgep = getelementptr i8, ptr %6, i64 %4
  tail call void @llvm.memset.p0.i64(ptr align 4 %scevgep, i8 0, i64 %3, i1 false), !noalias !0
  br label %B730.i

B768.if.i:                                        ; preds = %B768.if.i.lr.ph, %B766.i.loopexit
  %.632.i.0220 = phi i64 [ 0, %B768.if.i.lr.ph ], [ %.702.i, %B766.i.loopexit ]
  %.702.i = add nuw nsw i64 %.632.i.0220, 1
  %.728.i = udiv i64 %.632.i.0220, %.233.i
  %.730.i = udiv i64 %.728.i, %.200.i
  %.736.i = mul nsw i64 %.730.i, %.200.i
  %.737.i.recomposed = urem i64 %.728.i, %.200.i
  %.742.i = mul nsw i64 %.728.i, %.233.i
  %.743.i.recomposed = urem i64 %.632.i.0220, %.233.i
  %.37.i = mul nsw i64 %.743.i.recomposed, %.36.i156
  %.68.i = sub nsw i64 %.37.i, %.67.i
  %.6.i11 = sub i64 0, %.68.i
  %.8.i12 = tail call i64 @llvm.smax.i64(i64 %.6.i11, i64 0)
  %.10.i14 = add i64 %.9.i13, %.8.i12
  %.11.i = udiv i64 %.10.i14, %.301.i
  %.8.i = sub nsw i64 %.166.i, %.68.i
  %.10.i = tail call i64 @llvm.smax.i64(i64 %.8.i, i64 0)
  %.12.i = add i64 %.9.i13, %.10.i
  %.13.i = udiv i64 %.12.i, %.301.i
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.66.i, i64 %.13.i)
  %.37.i160 = mul nsw i64 %.36.i159, %.730.i
  %.68.i163 = sub nsw i64 %.37.i160, %.67.i162
  %.8.i28.i = sub i64 %.105.i, %.68.i163
  br i1 %.148.not.i, label %B338.i102, label %B238.i90

B238.i90:                                         ; preds = %B768.if.i
  %.183.i = load i64, ptr %.182.i, align 8, !noalias !12
  %.8.i.i = add i64 %.8.i28.i, %.183.i
  %.10.i.i = tail call i64 @llvm.smax.i64(i64 %.8.i.i, i64 0)
  %.12.i.i = add i64 %.11.i27.i, %.10.i.i
  %.13.i.i = udiv i64 %.12.i.i, %.44.i
  %.15.i.i = tail call i64 @llvm.smin.i64(i64 %.41.i, i64 %.13.i.i)
  %.37.i166 = mul nsw i64 %.36.i165, %.737.i.recomposed
  %.68.i169 = sub nsw i64 %.37.i166, %.67.i168
  %.183.i48 = load i64, ptr %.182.i47, align 8, !noalias !18
  %.187.i49 = sub i64 %.135.i, %.68.i169
  %.8.i.i50 = add i64 %.187.i49, %.183.i48
  %.10.i.i51 = tail call i64 @llvm.smax.i64(i64 %.8.i.i50, i64 0)
  %.12.i.i53 = add i64 %.11.i27.i52, %.10.i.i51
  %.13.i.i54 = udiv i64 %.12.i.i53, %.44.i38
  %.15.i.i55 = tail call i64 @llvm.smin.i64(i64 %.71.i, i64 %.13.i.i54)
  %.183.i92 = load i64, ptr %.182.i91, align 8, !noalias !21
  %.187.i93 = sub i64 %.166.i, %.68.i
  %.8.i.i94 = add i64 %.187.i93, %.183.i92
  %.10.i.i95 = tail call i64 @llvm.smax.i64(i64 %.8.i.i94, i64 0)
  %.12.i.i97 = add i64 %.11.i27.i96, %.10.i.i95
  %.13.i.i98 = udiv i64 %.12.i.i97, %.301.i
  %.15.i.i99 = tail call i64 @llvm.smin.i64(i64 %.66.i, i64 %.13.i.i98)
  br label %f32_pool_counted.body.exit118

B338.i102:                                        ; preds = %B768.if.i
  %.6.i.i = sub i64 0, %.68.i163
  %.10.i29.i = tail call i64 @llvm.smax.i64(i64 %.8.i28.i, i64 0)
  %.12.i31.i = add i64 %.11.i27.i, %.10.i29.i
  %.13.i32.i = udiv i64 %.12.i31.i, %.44.i
  %.15.i33.i = tail call i64 @llvm.smin.i64(i64 %.41.i, i64 %.13.i32.i)
  %.8.i35.i = tail call i64 @llvm.smax.i64(i64 %.6.i.i, i64 0)
  %.10.i37.i = add i64 %.11.i27.i, %.8.i35.i
  %.11.i.i = udiv i64 %.10.i37.i, %.44.i
  %.222.i = sub nsw i64 %.15.i33.i, %.11.i.i
  %.224.i = tail call i64 @llvm.smax.i64(i64 %.222.i, i64 0)
  %.37.i166240 = mul nsw i64 %.36.i165, %.737.i.recomposed
  %.68.i169241 = sub nsw i64 %.37.i166240, %.67.i168
  %.6.i.i66 = sub i64 0, %.68.i169241
  %.8.i28.i59 = sub nsw i64 %.135.i, %.68.i169241
  %.10.i29.i60 = tail call i64 @llvm.smax.i64(i64 %.8.i28.i59, i64 0)
  %.12.i31.i62 = add i64 %.11.i27.i52, %.10.i29.i60
  %.13.i32.i63 = udiv i64 %.12.i31.i62, %.44.i38
  %.15.i33.i64 = tail call i64 @llvm.smin.i64(i64 %.71.i, i64 %.13.i32.i63)
  %.8.i35.i67 = tail call i64 @llvm.smax.i64(i64 %.6.i.i66, i64 0)
  %.10.i37.i69 = add i64 %.11.i27.i52, %.8.i35.i67
  %.11.i.i70 = udiv i64 %.10.i37.i69, %.44.i38
  %.222.i72 = sub nsw i64 %.15.i33.i64, %.11.i.i70
  %.224.i73 = tail call i64 @llvm.smax.i64(i64 %.222.i72, i64 0)
  %.10.i37.i113.reass = add i64 %.8.i12, %invariant.op
  %.11.i.i114 = udiv i64 %.10.i37.i113.reass, %.301.i
  %.222.i116 = sub nsw i64 %.15.i, %.11.i.i114
  %.224.i117 = tail call i64 @llvm.smax.i64(i64 %.222.i116, i64 0)
  br label %f32_pool_counted.body.exit118

f32_pool_counted.body.exit118:                    ; preds = %B238.i90, %B338.i102
  %.68.i169245 = phi i64 [ %.68.i169241, %B338.i102 ], [ %.68.i169, %B238.i90 ]
  %storemerge.i30242 = phi i64 [ %.224.i, %B338.i102 ], [ %.15.i.i, %B238.i90 ]
  %.224.i73.pn = phi i64 [ %.224.i73, %B338.i102 ], [ %.15.i.i55, %B238.i90 ]
  %storemerge.i101 = phi i64 [ %.224.i117, %B338.i102 ], [ %.15.i.i99, %B238.i90 ]
  %.771.i194 = mul nsw i64 %.224.i73.pn, %storemerge.i30242
  %.775.i = mul nsw i64 %.771.i194, %storemerge.i101
  %.777.i = tail call i64 @llvm.smax.i64(i64 %.775.i, i64 1)
  %.814.i = load ptr, ptr %.813.i, align 8, !noalias !0
  %.815.i = getelementptr i8, ptr %.814.i, i64 %.812.i
  %.824.i = add nsw i64 %.632.i.0220, %factor.op.mul.reass
  %.825.i = shl nsw i64 %.824.i, 2
  %.826.i = getelementptr i8, ptr %.815.i, i64 %.825.i
  %.827.i = load float, ptr %.826.i, align 4, !noalias !0
  %.828.i = uitofp nneg i64 %.777.i to float
  %.832.i = fdiv float %.827.i, %.828.i
  br i1 %.916.i216.not, label %B766.i.loopexit, label %B1346.if.i.lr.ph

B1346.if.i.lr.ph:                                 ; preds = %f32_pool_counted.body.exit118
  %.1002.i = sub i64 %.15.i, %.11.i
  %spec.select202 = tail call i64 @llvm.smax.i64(i64 %.1002.i, i64 0)
  %.1045.i213.not226 = icmp slt i64 %.1002.i, 1
  br label %B1346.if.i

B1346.if.i:                                       ; preds = %B1346.if.i.lr.ph, %B1516.i
  %.860.i.0217 = phi i64 [ 0, %B1346.if.i.lr.ph ], [ %.929.i, %B1516.i ]
  %.929.i = add nuw nsw i64 %.860.i.0217, 1
  %.40.i124 = udiv i64 %.860.i.0217, %.71.i
  %.73.i = mul nsw i64 %.40.i124, %.44.i
  %.74.i = add nsw i64 %.73.i, %.68.i163
  %.108.i = mul nsw i64 %.40.i124, %.71.i
  %.109.i.recomposed = urem i64 %.860.i.0217, %.71.i
  %.142.i = mul nsw i64 %.109.i.recomposed, %.44.i38
  %.143.i = add nsw i64 %.142.i, %.68.i169245
  %.148.i = icmp sgt i64 %.74.i, -1
  %.181.not.i = icmp slt i64 %.74.i, %.105.i
  %or.cond.not207.not209 = select i1 %.148.i, i1 %.181.not.i, i1 false
  %.192.i = icmp sgt i64 %.143.i, -1
  %or.cond205.not208 = select i1 %or.cond.not207.not209, i1 %.192.i, i1 false
  %.225.not.i = icmp slt i64 %.143.i, %.135.i
  %or.cond206 = select i1 %or.cond205.not208, i1 %.225.not.i, i1 false
  br i1 %or.cond206, label %f32_pool_gradient_line.body.exit, label %B1516.i

f32_pool_gradient_line.body.exit:                 ; preds = %B1346.if.i
  %.266.i128 = mul nsw i64 %.74.i, %.135.i
  %.270.i = add nuw nsw i64 %.143.i, %.266.i128
  %.305.i = mul nsw i64 %.270.i, %.166.i
  %.962.i = icmp slt i64 %.305.i, 0
  %brmerge = select i1 %.962.i, i1 true, i1 %.1045.i213.not226
  br i1 %brmerge, label %B1516.i, label %B1430.if.i.lr.ph

B1430.if.i:                                       ; preds = %B1430.if.i.lr.ph, %B1430.if.i
  %.992.i.0215 = phi i64 [ %spec.select202, %B1430.if.i.lr.ph ], [ %.1054.i, %B1430.if.i ]
  %.989.i.0214 = phi i64 [ %.11.i, %B1430.if.i.lr.ph ], [ %.1058.i, %B1430.if.i ]
  %.1054.i = add nsw i64 %.992.i.0215, -1
  %.1058.i = add i64 %.989.i.0214, 1
  %7 = mul nsw i64 %.989.i.0214, %.301.i
  %.1088.i = add nsw i64 %.1085.i, %7
  %.1089.i = shl nsw i64 %.1088.i, 2
  %.1091.i = getelementptr i8, ptr %.473.i, i64 %.1089.i
  %.1092.i = load float, ptr %.1091.i, align 4, !noalias !0
  %.1094.i = fadd float %.832.i, %.1092.i
  store float %.1094.i, ptr %.1091.i, align 4, !noalias !0
  %.1045.i = icmp sgt i64 %.992.i.0215, 1
  br i1 %.1045.i, label %B1430.if.i, label %B1516.i

f32_average_pool_gradient_dense.body.exit:        ; preds = %B518.i.loopexit, %.6
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
!7 = distinct !{!7, !8, !"f32_pool_past.body: %retptr"}
!8 = distinct !{!8, !"f32_pool_past.body"}
!9 = !{!10, !1}
!10 = distinct !{!10, !11, !"f32_pool_gradient_above.body: %retptr"}
!11 = distinct !{!11, !"f32_pool_gradient_above.body"}
!12 = !{!13, !1}
!13 = distinct !{!13, !14, !"f32_pool_counted.body: %retptr"}
!14 = distinct !{!14, !"f32_pool_counted.body"}
!15 = !{!16, !1}
!16 = distinct !{!16, !17, !"f32_pool_gradient_above.body: %retptr"}
!17 = distinct !{!17, !"f32_pool_gradient_above.body"}
!18 = !{!19, !1}
!19 = distinct !{!19, !20, !"f32_pool_counted.body: %retptr"}
!20 = distinct !{!20, !"f32_pool_counted.body"}
!21 = !{!22, !1}
!22 = distinct !{!22, !23, !"f32_pool_counted.body: %retptr"}
!23 = distinct !{!23, !"f32_pool_counted.body"}
