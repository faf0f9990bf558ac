; LLVM 22.1.0, sources 9381b9e534f1b9a03619c2819edfd1ca183b34955af716bcb9a2e0f611318519
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_pool_blocked(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.40.i = getelementptr i8, ptr %.1, i64 72
  %.41.i = load i64, ptr %.40.i, align 8, !noalias !0
  %.73.i = getelementptr i8, ptr %.1, i64 80
  %.74.i = load i64, ptr %.73.i, align 8, !noalias !0
  %.106.i = getelementptr i8, ptr %.1, i64 96
  %.107.i = load i64, ptr %.106.i, align 8, !noalias !0
  %.139.i = getelementptr i8, ptr %.1, i64 104
  %.140.i = load i64, ptr %.139.i, align 8, !noalias !0
  %.205.i = getelementptr i8, ptr %.1, i64 64
  %.206.i = load i64, ptr %.205.i, align 8, !noalias !0
  %.289.i = sub i64 %.4, %.3
  %.335.i244.not = icmp slt i64 %.289.i, 1
  br i1 %.335.i244.not, label %f32_pool_blocked.body.exit, label %B440.if.i.lr.ph

B440.if.i.lr.ph:                                  ; preds = %.6
  %.243.i = getelementptr i8, ptr %.1, i64 88
  %.244.i = load i64, ptr %.243.i, align 8, !noalias !0
  %.246.i = mul i64 %.244.i, %.107.i
  %factor.op.mul243 = mul i64 %.140.i, %.246.i
  %factor.op.mul = mul i64 %.41.i, %.74.i
  %factor.op.mul242 = mul i64 %factor.op.mul, %.206.i
  %.172.i = getelementptr i8, ptr %.1, i64 48
  %.173.i = load i64, ptr %.172.i, align 8, !noalias !0
  %.403.i = load i64, ptr %.1, align 8, !noalias !0
  %.404.i = lshr i64 %.403.i, 48
  %.406.i = load ptr, ptr %.2, align 8, !noalias !0
  %.407.i = and i64 %.403.i, 281474976710655
  %.408.i = getelementptr i64, ptr %.406.i, i64 %.404.i
  %.208.i.reass.reass = shl i64 %factor.op.mul242, 6
  %.449.i = getelementptr i8, ptr %.1, i64 32
  %.450.i = load i64, ptr %.449.i, align 8, !noalias !0
  %.451.i = lshr i64 %.450.i, 48
  %.454.i = and i64 %.450.i, 281474976710655
  %.455.i = getelementptr i64, ptr %.406.i, i64 %.451.i
  %.248.i.reass = shl i64 %factor.op.mul243, 6
  %.579.i238.not = icmp slt i64 %.246.i, 1
  %.655.i = getelementptr i8, ptr %.1, i64 136
  %.686.i = getelementptr i8, ptr %.1, i64 184
  %.720.i = getelementptr i8, ptr %.1, i64 144
  %.751.i = getelementptr i8, ptr %.1, i64 192
  %.43.i = getelementptr i8, ptr %.1, i64 160
  %.78.i = getelementptr i8, ptr %.1, i64 112
  %.146.i = getelementptr i8, ptr %.1, i64 56
  %.182.i = getelementptr i8, ptr %.1, i64 208
  %.43.i113 = getelementptr i8, ptr %.1, i64 168
  %.78.i115 = getelementptr i8, ptr %.1, i64 120
  %.182.i123 = getelementptr i8, ptr %.1, i64 216
  %.848.i235.not = icmp slt i64 %.140.i, 1
  %.917.i = getelementptr i8, ptr %.1, i64 152
  %.949.i = getelementptr i8, ptr %.1, i64 200
  %.962.i = icmp eq i64 %.173.i, 0
  %total.7.3.i = select i1 %.962.i, <16 x float> splat (float 0xFFF0000000000000), <16 x float> zeroinitializer
  %.35.i60 = getelementptr i8, ptr %.1, i64 176
  %.65.i = getelementptr i8, ptr %.1, i64 128
  %.182.i167 = getelementptr i8, ptr %.1, i64 224
  br label %B440.if.i

B438.i.loopexit:                                  ; preds = %B704.i.loopexit, %B440.if.i
  %.335.i = icmp sgt i64 %.279.i.0246, 1
  br i1 %.335.i, label %B440.if.i, label %f32_pool_blocked.body.exit

B704.i.loopexit:                                  ; preds = %B2068.i, %f32_pool_counted.body.exit150
  %exitcond247.not = icmp eq i64 %.246.i, %.592.i
  br i1 %exitcond247.not, label %B438.i.loopexit, label %B706.if.i

B1496.i.loopexit:                                 ; preds = %B1656.i.loopexit, %B1496.if.i
  %total.5.4.i.lcssa = phi <16 x float> [ %total.6.3.i232, %B1496.if.i ], [ %total.4.5.i.lcssa, %B1656.i.loopexit ]
  %.1074.i = icmp sgt i64 %.1021.i.0231, 1
  br i1 %.1074.i, label %B1496.if.i, label %B1934.i

B1656.i.loopexit:                                 ; preds = %B1926.i, %B1656.if.i
  %total.4.5.i.lcssa = phi <16 x float> [ %total.5.4.i227, %B1656.if.i ], [ %"$phi1926.6.2.6.i", %B1926.i ]
  %.1239.i = icmp sgt i64 %.1186.i.0226, 1
  br i1 %.1239.i, label %B1656.if.i, label %B1496.i.loopexit

B1894.i:                                          ; preds = %B1784.if.i
  %.1491.i = fadd <16 x float> %total.4.5.i223, %.1482.i
  br label %B1926.i

B1904.i:                                          ; preds = %B1784.if.i
  %.1502.i = fcmp ogt <16 x float> %total.4.5.i223, %.1482.i
  %.1504.i = fcmp uno <16 x float> %total.4.5.i223, zeroinitializer
  %0 = select <16 x i1> %.1504.i, <16 x i1> splat (i1 true), <16 x i1> %.1502.i
  %.1505.i = select <16 x i1> %0, <16 x float> %total.4.5.i223, <16 x float> %.1482.i
  br label %B1926.i

B1926.i:                                          ; preds = %B1904.i, %B1894.i
  %"$phi1926.6.2.6.i" = phi <16 x float> [ %.1491.i, %B1894.i ], [ %.1505.i, %B1904.i ]
  %.1408.i = icmp sgt i64 %.1355.i.0222, 1
  br i1 %.1408.i, label %B1784.if.i, label %B1656.i.loopexit

B1934.i:                                          ; preds = %B1496.i.loopexit, %B1084.if.i
  %total.6.3.i.lcssa = phi <16 x float> [ %total.7.3.i, %B1084.if.i ], [ %total.5.4.i.lcssa, %B1496.i.loopexit ]
  br i1 %.962.i, label %B2068.i, label %B1946.i

B1946.i:                                          ; preds = %B1934.i
  br i1 %.148.not.i, label %B338.i178, label %B238.i166

B238.i166:                                        ; preds = %B1946.i
  %.183.i168 = load i64, ptr %.182.i167, align 8, !noalias !3
  %.8.i.i170 = add i64 %.8.i, %.183.i168
  %.10.i.i171 = tail call i64 @llvm.smax.i64(i64 %.8.i.i170, i64 0)
  %.12.i.i173 = add i64 %.9.i79, %.10.i.i171
  %.13.i.i174 = udiv i64 %.12.i.i173, %.36.i61
  %.15.i.i175 = tail call i64 @llvm.smin.i64(i64 %.66.i, i64 %.13.i.i174)
  br label %f32_pool_counted.body.exit194

B338.i178:                                        ; preds = %B1946.i
  %.222.i192 = sub nsw i64 %.15.i, %.11.i
  %.224.i193 = tail call i64 @llvm.smax.i64(i64 %.222.i192, i64 0)
  br label %f32_pool_counted.body.exit194

f32_pool_counted.body.exit194:                    ; preds = %B238.i166, %B338.i178
  %storemerge.i177 = phi i64 [ %.224.i193, %B338.i178 ], [ %.15.i.i175, %B238.i166 ]
  %.1564.i = mul nsw i64 %.763.i, %storemerge.i177
  %.1566.i = tail call i64 @llvm.smax.i64(i64 %.1564.i, i64 1)
  %.1567.i = uitofp nneg i64 %.1566.i to float
  %.1568.i = insertelement <16 x float> poison, float %.1567.i, i64 0
  %.1569.i = shufflevector <16 x float> %.1568.i, <16 x float> poison, <16 x i32> zeroinitializer
  %.1571.i = fdiv <16 x float> %total.6.3.i.lcssa, %.1569.i
  br label %B2068.i

B2068.i:                                          ; preds = %f32_pool_counted.body.exit194, %B1934.i
  %total.8.3.i = phi <16 x float> [ %.1571.i, %f32_pool_counted.body.exit194 ], [ %total.6.3.i.lcssa, %B1934.i ]
  %.1585.i = add nuw nsw i64 %.791.i.0236, %.1583.i
  %.1588.i = shl nsw i64 %.1585.i, 6
  %.1591.i = getelementptr i8, ptr %.463.i, i64 %.1588.i
  store <16 x float> %total.8.3.i, ptr %.1591.i, align 4, !noalias !0
  %exitcond.not = icmp eq i64 %.140.i, %.861.i
  br i1 %exitcond.not, label %B704.i.loopexit, label %B1084.if.i

B440.if.i:                                        ; preds = %B440.if.i.lr.ph, %B438.i.loopexit
  %.279.i.0246 = phi i64 [ %.289.i, %B440.if.i.lr.ph ], [ %.344.i, %B438.i.loopexit ]
  %.276.i.0245 = phi i64 [ %.3, %B440.if.i.lr.ph ], [ %.348.i, %B438.i.loopexit ]
  %.344.i = add nsw i64 %.279.i.0246, -1
  %.348.i = add i64 %.276.i.0245, 1
  %.409.i = load ptr, ptr %.408.i, align 8, !noalias !0
  %.410.i = getelementptr i8, ptr %.409.i, i64 %.407.i
  %.415.i = mul nsw i64 %.208.i.reass.reass, %.276.i.0245
  %.416.i = getelementptr i8, ptr %.410.i, i64 %.415.i
  %.456.i = load ptr, ptr %.455.i, align 8, !noalias !0
  %.457.i = getelementptr i8, ptr %.456.i, i64 %.454.i
  %.462.i = mul nsw i64 %.248.i.reass, %.276.i.0245
  %.463.i = getelementptr i8, ptr %.457.i, i64 %.462.i
  br i1 %.579.i238.not, label %B438.i.loopexit, label %B706.if.i.lr.ph

B706.if.i.lr.ph:                                  ; preds = %B440.if.i
  %.656.i = load i64, ptr %.655.i, align 8, !noalias !0
  %.687.i = load i64, ptr %.686.i, align 8, !noalias !0
  %.721.i = load i64, ptr %.720.i, align 8, !noalias !0
  %.752.i = load i64, ptr %.751.i, align 8, !noalias !0
  %.44.i = load i64, ptr %.43.i, align 8, !noalias !6
  %.79.i = load i64, ptr %.78.i, align 8, !noalias !6
  %.147.i = load i64, ptr %.146.i, align 8, !noalias !6
  %.148.not.i = icmp eq i64 %.147.i, 0
  %.11.i27.i = add i64 %.44.i, -1
  br label %B706.if.i

B706.if.i:                                        ; preds = %B706.if.i.lr.ph, %B704.i.loopexit
  %.522.i.0239 = phi i64 [ 0, %B706.if.i.lr.ph ], [ %.592.i, %B704.i.loopexit ]
  %.592.i = add nuw nsw i64 %.522.i.0239, 1
  %.622.i = udiv i64 %.522.i.0239, %.107.i
  %.624.i = mul nsw i64 %.622.i, %.107.i
  %.626.i.recomposed = urem i64 %.522.i.0239, %.107.i
  %.657.i = mul nsw i64 %.656.i, %.622.i
  %.688.i = sub nsw i64 %.657.i, %.687.i
  %.722.i = mul nsw i64 %.721.i, %.626.i.recomposed
  %.753.i = sub nsw i64 %.722.i, %.752.i
  br i1 %.148.not.i, label %B338.i134, label %B238.i122

B238.i122:                                        ; preds = %B706.if.i
  %.183.i = load i64, ptr %.182.i, align 8, !noalias !6
  %.187.i = sub i64 %.206.i, %.688.i
  %.8.i.i = add i64 %.187.i, %.183.i
  %.10.i.i = tail call i64 @llvm.smax.i64(i64 %.8.i.i, i64 0)
  %.12.i.i = add i64 %.11.i27.i, %.10.i.i
  %.13.i.i = udiv i64 %.12.i.i, %.44.i
  %.15.i.i = tail call i64 @llvm.smin.i64(i64 %.79.i, i64 %.13.i.i)
  %.44.i114 = load i64, ptr %.43.i113, align 8, !noalias !9
  %.79.i116 = load i64, ptr %.78.i115, align 8, !noalias !9
  %.183.i124 = load i64, ptr %.182.i123, align 8, !noalias !9
  %.187.i125 = sub i64 %.41.i, %.753.i
  %.8.i.i126 = add i64 %.187.i125, %.183.i124
  %.10.i.i127 = tail call i64 @llvm.smax.i64(i64 %.8.i.i126, i64 0)
  %.11.i27.i128 = add i64 %.44.i114, -1
  %.12.i.i129 = add i64 %.11.i27.i128, %.10.i.i127
  %.13.i.i130 = udiv i64 %.12.i.i129, %.44.i114
  %.15.i.i131 = tail call i64 @llvm.smin.i64(i64 %.79.i116, i64 %.13.i.i130)
  br label %f32_pool_counted.body.exit150

B338.i134:                                        ; preds = %B706.if.i
  %.6.i.i142 = sub i64 0, %.753.i
  %.6.i.i = sub i64 0, %.688.i
  %.8.i28.i = sub nsw i64 %.206.i, %.688.i
  %.10.i29.i = tail call i64 @llvm.smax.i64(i64 %.8.i28.i, i64 0)
  %.12.i31.i = add i64 %.11.i27.i, %.10.i29.i
  %.13.i32.i = udiv i64 %.12.i31.i, %.44.i
  %.15.i33.i = tail call i64 @llvm.smin.i64(i64 %.79.i, i64 %.13.i32.i)
  %.8.i35.i = tail call i64 @llvm.smax.i64(i64 %.6.i.i, i64 0)
  %.10.i37.i.reass = add i64 %.8.i35.i, %.11.i27.i
  %.11.i.i = udiv i64 %.10.i37.i.reass, %.44.i
  %.222.i = sub nsw i64 %.15.i33.i, %.11.i.i
  %.224.i = tail call i64 @llvm.smax.i64(i64 %.222.i, i64 0)
  %.44.i114202 = load i64, ptr %.43.i113, align 8, !noalias !12
  %.79.i116204 = load i64, ptr %.78.i115, align 8, !noalias !12
  %.8.i28.i135 = sub nsw i64 %.41.i, %.753.i
  %.10.i29.i136 = tail call i64 @llvm.smax.i64(i64 %.8.i28.i135, i64 0)
  %.11.i30.i137 = add i64 %.44.i114202, -1
  %.12.i31.i138 = add i64 %.11.i30.i137, %.10.i29.i136
  %.13.i32.i139 = udiv i64 %.12.i31.i138, %.44.i114202
  %.15.i33.i140 = tail call i64 @llvm.smin.i64(i64 %.79.i116204, i64 %.13.i32.i139)
  %.8.i35.i143 = tail call i64 @llvm.smax.i64(i64 %.6.i.i142, i64 0)
  %.10.i37.i145 = add i64 %.11.i30.i137, %.8.i35.i143
  %.11.i.i146 = udiv i64 %.10.i37.i145, %.44.i114202
  %.222.i148 = sub nsw i64 %.15.i33.i140, %.11.i.i146
  %.224.i149 = tail call i64 @llvm.smax.i64(i64 %.222.i148, i64 0)
  br label %f32_pool_counted.body.exit150

f32_pool_counted.body.exit150:                    ; preds = %B238.i122, %B338.i134
  %.79.i116212 = phi i64 [ %.79.i116204, %B338.i134 ], [ %.79.i116, %B238.i122 ]
  %.1312.i = phi i64 [ %.44.i114202, %B338.i134 ], [ %.44.i114, %B238.i122 ]
  %storemerge.i106207 = phi i64 [ %.224.i, %B338.i134 ], [ %.15.i.i, %B238.i122 ]
  %storemerge.i133 = phi i64 [ %.224.i149, %B338.i134 ], [ %.15.i.i131, %B238.i122 ]
  %.763.i = mul nsw i64 %storemerge.i133, %storemerge.i106207
  br i1 %.848.i235.not, label %B704.i.loopexit, label %B1084.if.i.lr.ph

B1084.if.i.lr.ph:                                 ; preds = %f32_pool_counted.body.exit150
  %.918.i = load i64, ptr %.917.i, align 8, !noalias !0
  %.950.i = load i64, ptr %.949.i, align 8, !noalias !0
  %.36.i61 = load i64, ptr %.35.i60, align 8, !noalias !14
  %.9.i79 = add i64 %.36.i61, -1
  %.66.i = load i64, ptr %.65.i, align 8, !noalias !17
  %.6.i81 = sub i64 0, %.688.i
  %.8.i82 = tail call i64 @llvm.smax.i64(i64 %.6.i81, i64 0)
  %.10.i84.reass = add i64 %.8.i82, %.11.i27.i
  %.11.i85 = udiv i64 %.10.i84.reass, %.44.i
  %.8.i36 = sub nsw i64 %.206.i, %.688.i
  %.10.i37 = tail call i64 @llvm.smax.i64(i64 %.8.i36, i64 0)
  %.12.i39 = add i64 %.11.i27.i, %.10.i37
  %.13.i40 = udiv i64 %.12.i39, %.44.i
  %.15.i41 = tail call i64 @llvm.smin.i64(i64 %.79.i, i64 %.13.i40)
  %.1031.i = sub i64 %.15.i41, %.11.i85
  %spec.select217 = tail call i64 @llvm.smax.i64(i64 %.1031.i, i64 0)
  %invariant.op = add i64 %.1312.i, -1
  %.1074.i229.not = icmp slt i64 %.1031.i, 1
  %.6.i86 = sub i64 0, %.753.i
  %.8.i87 = tail call i64 @llvm.smax.i64(i64 %.6.i86, i64 0)
  %.10.i89.reass = add i64 %.8.i87, %invariant.op
  %.8.i42 = sub nsw i64 %.41.i, %.753.i
  %.10.i43 = tail call i64 @llvm.smax.i64(i64 %.8.i42, i64 0)
  %.12.i45 = add i64 %invariant.op, %.10.i43
  %.1583.i = mul nuw nsw i64 %.522.i.0239, %.140.i
  br label %B1084.if.i

B1084.if.i:                                       ; preds = %B1084.if.i.lr.ph, %B2068.i
  %.791.i.0236 = phi i64 [ 0, %B1084.if.i.lr.ph ], [ %.861.i, %B2068.i ]
  %.861.i = add nuw nsw i64 %.791.i.0236, 1
  %.920.i = mul nsw i64 %.918.i, %.791.i.0236
  %.951.i = sub nsw i64 %.920.i, %.950.i
  %.6.i77 = sub i64 0, %.951.i
  %.8.i78 = tail call i64 @llvm.smax.i64(i64 %.6.i77, i64 0)
  %.10.i80 = add i64 %.9.i79, %.8.i78
  %.11.i = udiv i64 %.10.i80, %.36.i61
  %.8.i = sub i64 %.74.i, %.951.i
  %.10.i = tail call i64 @llvm.smax.i64(i64 %.8.i, i64 0)
  %.12.i = add i64 %.9.i79, %.10.i
  %.13.i = udiv i64 %.12.i, %.36.i61
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.66.i, i64 %.13.i)
  br i1 %.1074.i229.not, label %B1934.i, label %B1496.if.i.lr.ph

B1496.if.i.lr.ph:                                 ; preds = %B1084.if.i
  %.11.i90 = udiv i64 %.10.i89.reass, %.1312.i
  %.13.i46 = udiv i64 %.12.i45, %.1312.i
  %.15.i47 = tail call i64 @llvm.smin.i64(i64 %.79.i116212, i64 %.13.i46)
  %.1196.i = sub i64 %.15.i47, %.11.i90
  %spec.select218 = tail call i64 @llvm.smax.i64(i64 %.1196.i, i64 0)
  %.1239.i224.not = icmp slt i64 %.1196.i, 1
  %.1365.i = sub i64 %.15.i, %.11.i
  %spec.select219 = tail call i64 @llvm.smax.i64(i64 %.1365.i, i64 0)
  %.1408.i220.not = icmp slt i64 %.1365.i, 1
  br label %B1496.if.i

B1496.if.i:                                       ; preds = %B1496.if.i.lr.ph, %B1496.i.loopexit
  %total.6.3.i232 = phi <16 x float> [ %total.7.3.i, %B1496.if.i.lr.ph ], [ %total.5.4.i.lcssa, %B1496.i.loopexit ]
  %.1021.i.0231 = phi i64 [ %spec.select217, %B1496.if.i.lr.ph ], [ %.1083.i, %B1496.i.loopexit ]
  %.1018.i.0230 = phi i64 [ %.11.i85, %B1496.if.i.lr.ph ], [ %.1087.i, %B1496.i.loopexit ]
  %.1083.i = add nsw i64 %.1021.i.0231, -1
  %.1087.i = add i64 %.1018.i.0230, 1
  br i1 %.1239.i224.not, label %B1496.i.loopexit, label %B1656.if.i.lr.ph

B1656.if.i.lr.ph:                                 ; preds = %B1496.if.i
  %.1148.i = mul nsw i64 %.1018.i.0230, %.44.i
  %.1150.i = add nsw i64 %.1148.i, %.688.i
  %.1318.i = mul nsw i64 %.1150.i, %.41.i
  %.1315.i = add i64 %.1318.i, %.753.i
  br label %B1656.if.i

B1656.if.i:                                       ; preds = %B1656.if.i.lr.ph, %B1656.i.loopexit
  %total.5.4.i227 = phi <16 x float> [ %total.6.3.i232, %B1656.if.i.lr.ph ], [ %total.4.5.i.lcssa, %B1656.i.loopexit ]
  %.1186.i.0226 = phi i64 [ %spec.select218, %B1656.if.i.lr.ph ], [ %.1248.i, %B1656.i.loopexit ]
  %.1183.i.0225 = phi i64 [ %.11.i90, %B1656.if.i.lr.ph ], [ %.1252.i, %B1656.i.loopexit ]
  %.1248.i = add nsw i64 %.1186.i.0226, -1
  %.1252.i = add i64 %.1183.i.0225, 1
  %.1313.i = mul nsw i64 %.1312.i, %.1183.i.0225
  %.1319.i = add i64 %.1315.i, %.1313.i
  %.1321.i = mul nsw i64 %.1319.i, %.74.i
  %.1323.i = add nsw i64 %.1321.i, %.951.i
  br i1 %.1408.i220.not, label %B1656.i.loopexit, label %B1784.if.i

B1784.if.i:                                       ; preds = %B1656.if.i, %B1926.i
  %total.4.5.i223 = phi <16 x float> [ %"$phi1926.6.2.6.i", %B1926.i ], [ %total.5.4.i227, %B1656.if.i ]
  %.1355.i.0222 = phi i64 [ %.1417.i, %B1926.i ], [ %spec.select219, %B1656.if.i ]
  %.1352.i.0221 = phi i64 [ %.1421.i, %B1926.i ], [ %.11.i, %B1656.if.i ]
  %.1417.i = add nsw i64 %.1355.i.0222, -1
  %.1421.i = add i64 %.1352.i.0221, 1
  %.1476.i = mul nsw i64 %.36.i61, %.1352.i.0221
  %.1478.i = add nsw i64 %.1323.i, %.1476.i
  %.1479.i = shl nsw i64 %.1478.i, 6
  %.1481.i = getelementptr i8, ptr %.416.i, i64 %.1479.i
  %.1482.i = load <16 x float>, ptr %.1481.i, align 4, !noalias !0
  br i1 %.962.i, label %B1904.i, label %B1894.i

f32_pool_blocked.body.exit:                       ; preds = %B438.i.loopexit, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_pool_blocked.body: %retptr"}
!2 = distinct !{!2, !"f32_pool_blocked.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_pool_counted.body: %retptr"}
!5 = distinct !{!5, !"f32_pool_counted.body"}
!6 = !{!7, !1}
!7 = distinct !{!7, !8, !"f32_pool_counted.body: %retptr"}
!8 = distinct !{!8, !"f32_pool_counted.body"}
!9 = !{!10, !1}
!10 = distinct !{!10, !11, !"f32_pool_counted.body: %retptr"}
!11 = distinct !{!11, !"f32_pool_counted.body"}
!12 = !{!13, !1}
!13 = distinct !{!13, !11, !"f32_pool_counted.body: %retptr:thread"}
!14 = !{!15, !1}
!15 = distinct !{!15, !16, !"f32_pool_first.body: %retptr"}
!16 = distinct !{!16, !"f32_pool_first.body"}
!17 = !{!18, !1}
!18 = distinct !{!18, !19, !"f32_pool_past.body: %retptr"}
!19 = distinct !{!19, !"f32_pool_past.body"}
