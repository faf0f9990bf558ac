; LLVM 22.1.0, sources 1ce9b5c609de46846f89b4a576e6e7fb2d8aa04b9e239b7750e5e639b3f466e5
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_phase_filters_panels(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.32.i = getelementptr i8, ptr %.1, i64 32
  %.33.i = load i64, ptr %.32.i, align 8, !noalias !0
  %.57.i = getelementptr i8, ptr %.1, i64 40
  %.58.i = load i64, ptr %.57.i, align 8, !noalias !0
  %.107.i = getelementptr i8, ptr %.1, i64 80
  %.108.i = load i64, ptr %.107.i, align 8, !noalias !0
  %.132.i = getelementptr i8, ptr %.1, i64 48
  %.133.i = load i64, ptr %.132.i, align 8, !noalias !0
  %.138.i = getelementptr i8, ptr %.2, i64 16
  %.139.i = load ptr, ptr %.138.i, align 8, !noalias !0
  %.181.i = sub i64 %.4, %.3
  %factor.op.mul48 = shl i64 %.108.i, 11
  %.227.i49.not = icmp slt i64 %.181.i, 1
  br i1 %.227.i49.not, label %f32_phase_filters_panels.body.exit, label %B328.if.i.lr.ph

B328.if.i.lr.ph:                                  ; preds = %.6
  %.82.i = getelementptr i8, ptr %.1, i64 72
  %.83.i = load i64, ptr %.82.i, align 8, !noalias !0
  %.314.i = getelementptr i8, ptr %.1, i64 64
  %.315.i = load i64, ptr %.314.i, align 8, !noalias !0
  %.31.i = getelementptr i8, ptr %.1, i64 120
  %.32.i2 = load i64, ptr %.31.i, align 8, !noalias !3
  %.56.i = getelementptr i8, ptr %.1, i64 128
  %.57.i3 = load i64, ptr %.56.i, align 8, !noalias !3
  %.81.i = getelementptr i8, ptr %.1, i64 96
  %.82.i4 = load i64, ptr %.81.i, align 8, !noalias !3
  %.106.i = getelementptr i8, ptr %.1, i64 104
  %.107.i5 = load i64, ptr %.106.i, align 8, !noalias !3
  %.131.i = getelementptr i8, ptr %.1, i64 144
  %.132.i6 = load i64, ptr %.131.i, align 8, !noalias !3
  %.156.i = getelementptr i8, ptr %.1, i64 152
  %.157.i = load i64, ptr %.156.i, align 8, !noalias !3
  %.163.i = mul nsw i64 %.107.i5, %.82.i4
  %.203.i = getelementptr i8, ptr %.1, i64 136
  %.204.i = load i64, ptr %.203.i, align 8, !noalias !3
  %.286.i35.not = icmp slt i64 %.204.i, 1
  %.374.i = getelementptr i8, ptr %.1, i64 88
  %.462.i30.not = icmp slt i64 %.132.i6, 1
  %.530.i = getelementptr i8, ptr %.1, i64 112
  %.636.i26.not = icmp slt i64 %.157.i, 1
  %0 = tail call i64 @llvm.smax.i64(i64 %.108.i, i64 0)
  %spec.select25 = shl i64 %0, 4
  %.402.i45 = icmp sgt i64 %spec.select25, 0
  %.481.i = getelementptr i8, ptr %.1, i64 16
  %.576.i = shl i64 %.83.i, 2
  %1 = mul i64 %.108.i, %.3
  %2 = shl i64 %1, 11
  br label %B328.if.i

B326.i.loopexit:                                  ; preds = %B626.i.loopexit, %f32_phase_taps.body.exit
  %indvar.next = add nuw nsw i64 %indvar, 1
  %exitcond56.not = icmp eq i64 %indvar.next, %.181.i
  br i1 %exitcond56.not, label %f32_phase_filters_panels.body.exit, label %B328.if.i

B626.i.loopexit:                                  ; preds = %B1262.if.i.preheader, %B1220.i
  %exitcond55.not = icmp eq i64 %.415.i, %spec.select25
  br i1 %exitcond55.not, label %B326.i.loopexit, label %B628.if.i

B1114.i.preheader:                                ; preds = %B628.if.i
  %.553.i = load ptr, ptr %.552.i, align 8, !noalias !0
  %.554.i = getelementptr i8, ptr %.553.i, i64 %.551.i
  %.570.i = mul nsw i64 %.449.i, %.58.i
  %.574.i = add nsw i64 %.570.i, %.282.i.recomposed
  %.577.i = mul i64 %.576.i, %.574.i
  %3 = getelementptr i8, ptr %.554.i, i64 %.577.i
  %.583.i = getelementptr i8, ptr %3, i64 %.456.i
  br i1 %.675.i39, label %B1114.if.i, label %B1220.i

B1220.i:                                          ; preds = %B1114.if.i, %B628.if.i, %B1114.i.preheader
  %.770.i = sub i64 32, %"$phi944.2.2.2.i"
  %.813.i42.not = icmp slt i64 %.770.i, 1
  br i1 %.813.i42.not, label %B626.i.loopexit, label %B1262.if.i.preheader

B1262.if.i.preheader:                             ; preds = %B1220.i
  %4 = shl i64 %"$phi944.2.2.2.i", 2
  %5 = getelementptr i8, ptr %.488.i, i64 %2
  %6 = getelementptr i8, ptr %5, i64 %10
  %7 = getelementptr i8, ptr %6, i64 %.486.i
  %8 = getelementptr i8, ptr %7, i64 %14
  %scevgep = getelementptr i8, ptr %8, i64 %4
  %9 = shl nuw i64 %.770.i, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %scevgep, i8 0, i64 %9, i1 false), !noalias !0
  br label %B626.i.loopexit

B328.if.i:                                        ; preds = %B328.if.i.lr.ph, %B326.i.loopexit
  %indvar = phi i64 [ 0, %B328.if.i.lr.ph ], [ %indvar.next, %B326.i.loopexit ]
  %.168.i.050 = phi i64 [ %.3, %B328.if.i.lr.ph ], [ %.240.i, %B326.i.loopexit ]
  %10 = mul i64 %factor.op.mul48, %indvar
  %.240.i = add i64 %.168.i.050, 1
  %.270.i = udiv i64 %.168.i.050, %.133.i
  %.445.i.recomposed = urem i64 %.168.i.050, %.133.i
  %.275.i = shl nsw i64 %.270.i, 5
  %.277.i = udiv i64 %.275.i, %.58.i
  %.281.i = mul nsw i64 %.277.i, %.58.i
  %.282.i.recomposed = urem i64 %.275.i, %.58.i
  %.288.i = sub nsw i64 %.58.i, %.282.i.recomposed
  %.290.i = tail call i64 @llvm.smin.i64(i64 %.288.i, i64 32)
  %.316.i = add nsw i64 %.315.i, %.277.i
  %.164.i = udiv i64 %.316.i, %.163.i
  %.169.i = udiv i64 %.316.i, %.107.i5
  %.171.i7 = urem i64 %.169.i, %.82.i4
  %.176.i = urem i64 %.316.i, %.107.i5
  br i1 %.286.i35.not, label %f32_phase_taps.body.exit, label %B528.if.i.lr.ph

B528.if.i.lr.ph:                                  ; preds = %B328.if.i
  %.375.i = load i64, ptr %.374.i, align 8, !noalias !3
  br label %B528.if.i

B528.i.loopexit:                                  ; preds = %B686.i.loopexit, %B528.if.i
  %place.3.1.i.lcssa = phi i64 [ %place.4.0.i38, %B528.if.i ], [ %place.2.2.i.lcssa, %B686.i.loopexit ]
  %exitcond53.not = icmp eq i64 %.204.i, %.299.i
  br i1 %exitcond53.not, label %f32_phase_taps.body.exit, label %B528.if.i

B686.i.loopexit:                                  ; preds = %B820.if.i, %B686.if.i
  %place.2.2.i.lcssa = phi i64 [ %place.3.1.i33, %B686.if.i ], [ %.730.i, %B820.if.i ]
  %exitcond52.not = icmp eq i64 %.132.i6, %.475.i
  br i1 %exitcond52.not, label %B528.i.loopexit, label %B686.if.i

B528.if.i:                                        ; preds = %B528.if.i.lr.ph, %B528.i.loopexit
  %place.4.0.i38 = phi i64 [ 0, %B528.if.i.lr.ph ], [ %place.3.1.i.lcssa, %B528.i.loopexit ]
  %.228.i.037 = phi i64 [ 0, %B528.if.i.lr.ph ], [ %.299.i, %B528.i.loopexit ]
  %.299.i = add nuw nsw i64 %.228.i.037, 1
  br i1 %.462.i30.not, label %B528.i.loopexit, label %B686.if.i.lr.ph

B686.if.i.lr.ph:                                  ; preds = %B528.if.i
  %11 = xor i64 %.228.i.037, -1
  %.353.i = add nsw i64 %.204.i, %11
  %.376.i = mul nsw i64 %.375.i, %.353.i
  %.378.i = add nsw i64 %.376.i, %.164.i
  %.531.i = load i64, ptr %.530.i, align 8, !noalias !3
  %.533.i = icmp slt i64 %.378.i, %.531.i
  %.704.i = mul nsw i64 %.378.i, %.32.i2
  br label %B686.if.i

B686.if.i:                                        ; preds = %B686.if.i.lr.ph, %B686.i.loopexit
  %place.3.1.i33 = phi i64 [ %place.4.0.i38, %B686.if.i.lr.ph ], [ %place.2.2.i.lcssa, %B686.i.loopexit ]
  %.406.i.031 = phi i64 [ 0, %B686.if.i.lr.ph ], [ %.475.i, %B686.i.loopexit ]
  %.475.i = add nuw nsw i64 %.406.i.031, 1
  %12 = xor i64 %.406.i.031, -1
  %.502.i = add nsw i64 %.132.i6, %12
  %.504.i = mul nsw i64 %.502.i, %.82.i4
  %.506.i = add nsw i64 %.504.i, %.171.i7
  %.540.i = icmp slt i64 %.506.i, %.32.i2
  %spec.select.i = select i1 %.533.i, i1 %.540.i, i1 false
  br i1 %.636.i26.not, label %B686.i.loopexit, label %B820.if.i.lr.ph

B820.if.i.lr.ph:                                  ; preds = %B686.if.i
  %.706.i = add nsw i64 %.506.i, %.704.i
  %.708.i = mul nsw i64 %.706.i, %.57.i3
  br label %B820.if.i

B820.if.i:                                        ; preds = %B820.if.i.lr.ph, %B820.if.i
  %place.2.2.i29 = phi i64 [ %place.3.1.i33, %B820.if.i.lr.ph ], [ %.730.i, %B820.if.i ]
  %.580.i.027 = phi i64 [ 0, %B820.if.i.lr.ph ], [ %.649.i, %B820.if.i ]
  %.649.i = add nuw nsw i64 %.580.i.027, 1
  %13 = xor i64 %.580.i.027, -1
  %.676.i = add nsw i64 %.157.i, %13
  %.678.i = mul nsw i64 %.676.i, %.107.i5
  %.680.i = add nsw i64 %.678.i, %.176.i
  %.700.i = icmp slt i64 %.680.i, %.57.i3
  %or.cond.i9 = select i1 %spec.select.i, i1 %.700.i, i1 false
  %.710.i = add nsw i64 %.680.i, %.708.i
  %.713.i10 = shl nsw i64 %.710.i, 2
  %found.2.3.i = select i1 %or.cond.i9, i64 %.713.i10, i64 -1
  %.724.i = getelementptr i8, ptr %.139.i, i64 %place.2.2.i29
  store i64 %found.2.3.i, ptr %.724.i, align 4, !noalias !3
  %.730.i = add nsw i64 %place.2.2.i29, 8
  %exitcond.not = icmp eq i64 %.157.i, %.649.i
  br i1 %exitcond.not, label %B686.i.loopexit, label %B820.if.i

f32_phase_taps.body.exit:                         ; preds = %B528.i.loopexit, %B328.if.i
  %factor.op.mul.reass = mul i64 %factor.op.mul48, %.168.i.050
  br i1 %.402.i45, label %B628.if.i.lr.ph, label %B326.i.loopexit

B628.if.i.lr.ph:                                  ; preds = %f32_phase_taps.body.exit
  %.443.i = mul nsw i64 %.270.i, %.133.i
  %.446.i = shl nsw i64 %.445.i.recomposed, 4
  %.482.i = load i64, ptr %.481.i, align 8, !noalias !0
  %.483.i = lshr i64 %.482.i, 48
  %.485.i = load ptr, ptr %.2, align 8, !noalias !0
  %.486.i = and i64 %.482.i, 281474976710655
  %.487.i = getelementptr i64, ptr %.485.i, i64 %.483.i
  %.547.i = load i64, ptr %.1, align 8, !noalias !0
  %.548.i = lshr i64 %.547.i, 48
  %.551.i = and i64 %.547.i, 281474976710655
  %.552.i = getelementptr i64, ptr %.485.i, i64 %.548.i
  %.675.i39 = icmp sgt i64 %.288.i, 0
  br label %B628.if.i

B628.if.i:                                        ; preds = %B628.if.i.lr.ph, %B626.i.loopexit
  %.345.i.046 = phi i64 [ 0, %B628.if.i.lr.ph ], [ %.415.i, %B626.i.loopexit ]
  %14 = shl i64 %.345.i.046, 7
  %.415.i = add nuw nsw i64 %.345.i.046, 1
  %.447.i = add nsw i64 %.345.i.046, %.446.i
  %.448.i = and i64 %.345.i.046, 9223372036854775792
  %.449.i = sub i64 %.447.i, %.448.i
  %15 = lshr i64 %.345.i.046, 1
  %.453.i = and i64 %15, 4611686018427387896
  %.455.i = getelementptr i8, ptr %.139.i, i64 %.453.i
  %.456.i = load i64, ptr %.455.i, align 4, !noalias !0
  %.488.i = load ptr, ptr %.487.i, align 8, !noalias !0
  %.489.i = getelementptr i8, ptr %.488.i, i64 %.486.i
  %16 = getelementptr i8, ptr %.489.i, i64 %factor.op.mul.reass
  %.500.i = getelementptr i8, ptr %16, i64 %14
  %.505.i = icmp sgt i64 %.456.i, -1
  %.509.i = icmp slt i64 %.449.i, %.33.i
  %or.cond.i = select i1 %.505.i, i1 %.509.i, i1 false
  %"$phi944.2.2.2.i" = select i1 %or.cond.i, i64 %.290.i, i64 0
  %.566.i = icmp sgt i64 %"$phi944.2.2.2.i", 0
  br i1 %.566.i, label %B1114.i.preheader, label %B1220.i

B1114.if.i:                                       ; preds = %B1114.i.preheader, %B1114.if.i
  %.619.i.040 = phi i64 [ %.688.i, %B1114.if.i ], [ 0, %B1114.i.preheader ]
  %.688.i = add nuw nsw i64 %.619.i.040, 1
  %.713.i = shl nsw i64 %.619.i.040, 2
  %.716.i = mul i64 %.576.i, %.619.i.040
  %.718.i = getelementptr i8, ptr %.583.i, i64 %.716.i
  %.719.i = load float, ptr %.718.i, align 4, !noalias !0
  %.721.i = getelementptr i8, ptr %.500.i, i64 %.713.i
  store float %.719.i, ptr %.721.i, align 4, !noalias !0
  %exitcond54.not = icmp eq i64 %.688.i, %.290.i
  br i1 %exitcond54.not, label %B1220.i, label %B1114.if.i

f32_phase_filters_panels.body.exit:               ; preds = %B326.i.loopexit, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_phase_filters_panels.body: %retptr"}
!2 = distinct !{!2, !"f32_phase_filters_panels.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_phase_taps.body: %retptr"}
!5 = distinct !{!5, !"f32_phase_taps.body"}
